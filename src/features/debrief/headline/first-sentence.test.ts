import { expect, test } from 'vitest';
import { firstSentence } from './first-sentence.ts';

test.each([
  ['He was gone by six. Nobody has heard from him.', 'He was gone by six.'],
  ['An ambulance came at 03:30. She is well.', 'An ambulance came at 03:30.'],
  ['He paid 1.500 euro and left. He wrote once.', 'He paid 1.500 euro and left.'],
  ['One sentence without an end', 'One sentence without an end'],
  ['', ''],
])('the short form of "%s" is its first sentence', (text, short) => {
  expect(firstSentence(text, 'en')).toBe(short);
});
