export const dom = document;
