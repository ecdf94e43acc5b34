/** What is used of `speechSynthesis`. */
export type Synthesis = Pick<
  SpeechSynthesis,
  'getVoices' | 'speak' | 'cancel' | 'addEventListener' | 'removeEventListener'
>;

export type Speech = {
  /** Whether there is a voice of this machine for Mandarin. Browsers find their voices some time after a page begins. */
  readonly canSpeak: boolean;
  /** Reads a text aloud, from the start if it is being read. */
  say(text: string): void;
};

/** Regions whose `zh` voices speak Cantonese. */
const CANTONESE = /[-_](HK|MO)\b/i;
/** Android names its voices with a low line: `zh_CN`. */
const MANDARIN = /^(zh|cmn)(?![a-z])/i;
/** The voice of the mainland first, then one that names no region, then the others. */
const PREFERRED = [/[-_]CN\b/i, /^(zh|cmn)([-_]Hans)?$/i];

/**
 * Speech by voices of this machine alone: a voice of the network would send away what is read.
 * @param utter makes an utterance; `onVoices` is told when there come to be voices, or none.
 */
export function createSpeech(
  synthesis: Synthesis,
  utter: (text: string) => SpeechSynthesisUtterance,
  onVoices: () => void,
  signal: AbortSignal,
): Speech {
  let voice = mandarinVoice(synthesis);
  let isOurs = false;
  const onChange = () => {
    const had = voice !== null;
    voice = mandarinVoice(synthesis);
    if (had !== (voice !== null)) onVoices();
  };
  synthesis.addEventListener('voiceschanged', onChange);

  function silence(): void {
    // What the page itself has read aloud goes on.
    if (isOurs) synthesis.cancel();
    isOurs = false;
  }

  signal.addEventListener('abort', () => {
    synthesis.removeEventListener('voiceschanged', onChange);
    silence();
  });

  return {
    get canSpeak() {
      return voice !== null;
    },
    say(text) {
      if (!voice) return;
      silence();
      const utterance = utter(text);
      utterance.voice = voice;
      utterance.lang = voice.lang.replace('_', '-');
      utterance.onend = () => {
        isOurs = false;
      };
      isOurs = true;
      synthesis.speak(utterance);
    },
  };
}

function mandarinVoice(synthesis: Synthesis): SpeechSynthesisVoice | null {
  const voices = synthesis
    .getVoices()
    .filter(({ localService, lang }) => localService && MANDARIN.test(lang) && !CANTONESE.test(lang));
  const preferred = PREFERRED.map((wanted) => voices.find(({ lang }) => wanted.test(lang)));
  return preferred.find((voice) => voice !== undefined) ?? voices[0] ?? null;
}
