import { afterEach, describe, expect, it } from 'vitest';
import { createSpeech, type Synthesis } from '../../lib/dom/speech.ts';

const stopped: AbortController[] = [];

afterEach(() => {
  for (const controller of stopped.splice(0)) controller.abort();
});

type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'name'>;

function voice(lang: string, localService = true): Voice {
  return { lang, localService, name: lang };
}

/** A machine with these voices; it says what it is told to do. */
function machine(...voices: Voice[]) {
  const controller = new AbortController();
  stopped.push(controller);
  const done: string[] = [];
  const utterances: SpeechSynthesisUtterance[] = [];
  const events = new EventTarget();
  let changes = 0;
  const synthesis: Synthesis = {
    // What a browser has of a voice beyond this is of no concern here.
    getVoices: () => voices as SpeechSynthesisVoice[],
    speak: (utterance) => {
      utterances.push(utterance);
      done.push(`${utterance.voice?.name} (${utterance.lang}): ${utterance.text}`);
    },
    cancel: () => void done.push('silence'),
    addEventListener: events.addEventListener.bind(events),
    removeEventListener: events.removeEventListener.bind(events),
  };
  const utter = (text: string) => ({ text, lang: '', voice: null, onend: null }) as unknown as SpeechSynthesisUtterance; // the real one takes real voices only
  const speech = createSpeech(synthesis, utter, () => changes++, controller.signal);
  return { speech, done, utterances, voices, events, controller, changes: () => changes };
}

describe('a voice', () => {
  it.each<[string, Voice[], string | null]>([
    ['is none where there are none', [], null],
    ['is none of the network', [voice('zh-CN', false)], null],
    ['is none of another language', [voice('en-US'), voice('ja-JP')], null],
    ['is none that speaks Cantonese', [voice('zh-HK'), voice('zh_HK'), voice('zh-Hant-MO'), voice('yue-HK')], null],
    ['is the mainland’s before others', [voice('zh-TW'), voice('zh'), voice('zh-CN')], 'zh-CN'],
    ['is one without region before one of elsewhere', [voice('zh-TW'), voice('cmn')], 'cmn'],
    ['is Taiwan’s where that is all', [voice('de-DE'), voice('zh-TW')], 'zh-TW'],
    ['may be named with a low line', [voice('zh_CN')], 'zh_CN'],
    ['may name its script', [voice('zh-Hans-CN')], 'zh-Hans-CN'],
  ])('%s', (_, voices, expected) => {
    const { speech, done } = machine(...voices);
    expect(speech.canSpeak).toBe(expected !== null);
    speech.say('提法');
    expect(done).toEqual(expected === null ? [] : [`${expected} (${expected.replace('_', '-')}): 提法`]);
  });

  it('may come later, and go, and both are told once', () => {
    const { speech, voices, events, changes } = machine();
    const change = (...next: Voice[]) => {
      voices.splice(0, voices.length, ...next);
      events.dispatchEvent(new Event('voiceschanged'));
    };
    change(voice('zh-CN'));
    expect([speech.canSpeak, changes()]).toEqual([true, 1]);
    change(voice('zh-CN'), voice('zh-TW'));
    expect(changes()).toBe(1);
    change();
    expect([speech.canSpeak, changes()]).toEqual([false, 2]);
  });
});

describe('reading aloud', () => {
  it('begins anew where it is not at its end, and lets what the page reads aloud go on', () => {
    const { speech, done, utterances } = machine(voice('zh-CN'));
    speech.say('甲');
    speech.say('乙');
    utterances.at(-1)?.onend?.({} as SpeechSynthesisEvent);
    speech.say('丙');
    expect(done.map((one) => one.slice(-2))).toEqual([' 甲', 'ce', ' 乙', ' 丙']);
  });

  it('ends with the card', () => {
    const { speech, done, controller, events, changes, voices } = machine(voice('zh-CN'));
    speech.say('甲');
    controller.abort();
    expect(done.at(-1)).toBe('silence');
    voices.splice(0);
    events.dispatchEvent(new Event('voiceschanged'));
    expect(changes()).toBe(0);
  });
});
