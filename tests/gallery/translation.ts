import type { Translate } from '../../components/translate.ts';
import english from '../../public/_locales/en/messages.json';
import chinese from '../../public/_locales/zh_CN/messages.json';

/** What the interface says, without a browser extension to ask. @throws Error where there is no such message. */
export function translationIn(language: 'en' | 'zh-CN'): Translate {
  const messages: Record<string, { message: string }> = language === 'en' ? english : chinese;
  return (key, ...substitutions) => {
    const found = messages[key];
    if (!found) throw new Error(`no message ${key}`);
    return found.message.replace(/\$(\d)/g, (_, index) => String(substitutions[Number(index) - 1] ?? ''));
  };
}
