import { describe, expect, test } from 'vitest';
import { parseDate } from '@/utils/extract/metadata/parse-date';
import { NOW } from './read-page';

const plain = { now: NOW, zone: null, isMonthFirst: false, isYearFirst: false };
const chinese = { ...plain, zone: '+08:00', isYearFirst: true };

describe('dates', () => {
  test.each([
    ['2022-11-09T10:09:00+08:00', '2022-11-09T10:09:00+08:00'],
    ['2022-11-09T10:09:00.000Z', '2022-11-09T10:09:00+00:00'],
    ['2022-11-09 10:09:00 +0100', '2022-11-09T10:09:00+01:00'],
    ['Wed, 09 Nov 2022 10:09:00 GMT', '2022-11-09T10:09:00+00:00'],
    ['20221109', '2022-11-09'],
    ['1667959740', '2022-11-09T02:09:00Z'],
    ['November 9, 2022 10:09 PM EST', '2022-11-09T22:09-05:00'],
    ['9. November 2022, 10:09 Uhr', '2022-11-09T10:09'],
    ['9 novembre 2022 à 10h09', '2022-11-09T10:09'],
    ['9 de noviembre de 2022', '2022-11-09'],
    ['9 novembro 2022', '2022-11-09'],
    ['9 novembre 2022', '2022-11-09'],
    ['9 ноября 2022, 10:09', '2022-11-09T10:09'],
    ['2022년 11월 9일 10:09', '2022-11-09T10:09'],
    ['09.11.2022', '2022-11-09'],
    ['13/11/2022', '2022-11-13'],
    ['Posted on March 3rd, 2020', '2020-03-03'],
  ])('%s', (text, iso) => {
    expect(parseDate(text, plain)).toBe(iso);
  });

  test.each([
    ['2022年11月09日10:09', '2022-11-09T10:09+08:00'],
    ['发布时间：2019/9/7 9:02:03', '2019-09-07T09:02:03+08:00'],
    ['2022年11月9日 下午3:05', '2022-11-09T15:05+08:00'],
    ['18-03-08 23:16', '2018-03-08T23:16+08:00'],
    ['二〇二四年五月六日', '2024-05-06'],
    ['二零二二年十一月二十九日', '2022-11-29'],
    ['二〇二二年十月十日', '2022-10-10'],
    ['09-30 22:46', '2026-09-30T22:46+08:00'],
    ['12-30 22:46', '2025-12-30T22:46+08:00'],
    ['3小时前', '2026-11-25T01:00:00Z'],
    ['3시간 전', '2026-11-25T01:00:00Z'],
    ['昨天 10:20', '2026-11-24T10:20+08:00'],
  ])('Chinese: %s', (text, iso) => {
    expect(parseDate(text, chinese)).toBe(iso);
  });

  test('3/4 is in April in America’s order only', () => {
    expect(parseDate('03/04/2022', plain)).toBe('2022-04-03');
    expect(parseDate('03/04/2022', { ...plain, isMonthFirst: true })).toBe('2022-03-04');
  });

  test.each([
    'Heute im Programm',
    'Today’s paper',
    '民國111年11月9日',
    '2565-11-09',
    '1401/08/18',
    '2099-01-01',
    '12:05',
    'Section 4.2.1',
    '',
  ])('left alone: %s', (text) => {
    expect(parseDate(text, plain)).toBeNull();
  });
});
