import { expect, test } from 'vitest';
import {
  isListOf,
  isNumber,
  isRecordOf,
  isString,
  readJson,
} from '../../../src/search/loading/read-json.ts';

test('JSON is read if it is what was expected', () => {
  expect(readJson('{"en":1}', isRecordOf(isNumber), 'a record')).toEqual({ en: 1 });
  expect(readJson('["en"]', isListOf(isString), 'a list')).toEqual(['en']);
});

test.each(['[1]', '[]', 'null', '1', '{"en":"1"}'])('%s is no record of numbers', (text) => {
  expect(() => readJson(text, isRecordOf(isNumber), 'a record')).toThrow(
    `This is not a record: ${text}`,
  );
});

test.each(['{"0":"en"}', '"en"', '[1]'])('%s is no list of strings', (text) => {
  expect(() => readJson(text, isListOf(isString), 'a list')).toThrow('This is not a list');
});
