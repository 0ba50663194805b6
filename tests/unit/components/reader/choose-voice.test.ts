import { expect, test } from 'vitest';
import { chooseVoice, type Voice, voicesFor } from '@/components/reader/speech/choose-voice';

const voice = (name: string, lang: string, localService = true): Voice => ({
  voiceURI: name,
  name,
  lang,
  localService,
});

const VOICES = [
  voice('Cloud Mandarin', 'zh-CN', false),
  voice('Mei-Jia', 'zh_TW'),
  voice('Tingting', 'zh-CN'),
  voice('Daniel', 'en-GB'),
  voice('Cloud French', 'fr-FR', false),
];

test('voices of this machine come first, those of the region before others', () => {
  expect(voicesFor(VOICES, 'zh-CN').map(({ name }) => name)).toEqual([
    'Tingting',
    'Mei-Jia',
    'Cloud Mandarin',
  ]);
});

test('a network voice is never taken by itself', () => {
  expect(chooseVoice(VOICES, 'fr', null)).toBeNull();
});

test('a network voice is taken where it was chosen', () => {
  expect(chooseVoice(VOICES, 'fr', 'Cloud French')?.name).toBe('Cloud French');
});

test('a voice chosen for another language is not taken', () => {
  expect(chooseVoice(VOICES, 'zh-CN', 'Daniel')?.name).toBe('Tingting');
});
