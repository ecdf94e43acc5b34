declare module '*.svelte?server' {
  const component: import('svelte').Component<{ news: unknown }>;
  export default component;
}

declare module 'vue/dist/vue.esm-bundler.js' {
  export * from 'vue';
}
