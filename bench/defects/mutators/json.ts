import type { Line } from '../../../server/src/engine/record/line.ts';
import { LineSplitter } from '../../../server/src/engine/record/lines.ts';
import type { Draw } from '../draw.ts';
import type { Damage, Mutator } from '../mutator.ts';
import { type Specimen, spellingOf, withTexts, writeLine } from '../specimen.ts';

const lineOf = (specimen: Specimen, draw: Draw): string => writeLine(specimen, spellingOf(draw));

function syntax(
  kind: string,
  damage: (raw: string, draw: Draw, specimen: Specimen) => string | undefined,
): Mutator {
  return {
    code: 'json.syntax',
    kind,
    mutate(specimen, draw) {
      const line = lineOf(specimen, draw);
      const raw = damage(line, draw, specimen);
      return raw === undefined || raw === line || raw === compact(specimen) ? undefined : { raw };
    },
  };
}

const compact = (specimen: Specimen): string => writeLine(specimen, 'compact');

export const SYNTAX: readonly Mutator[] = [
  syntax('cut off anywhere', (raw, draw) => raw.slice(0, draw.between(2, raw.length - 1))),
  syntax('last brace lost', (raw) => raw.slice(0, -1)),
  syntax('comma at the end', (raw) => `${raw},`),
  syntax('comma after the last element', (_, __, s) => compact(s).replace('"}]', '"},]')),
  syntax('two commas', (_, __, s) => compact(s).replace('},{', '},,{')),
  syntax('comma lost', (_, __, s) => compact(s).replace('},{', '}{')),
  syntax('comma between keys lost', (_, __, s) => compact(s).replace(/"user",/, '"user"')),
  syntax('colon lost', (_, __, s) => compact(s).replace('"role":"user"', '"role" "user"')),
  syntax('single quotes', (_, __, s) => compact(s).replace('"role"', "'role'")),
  syntax('printed by Python', (_, __, s) =>
    compact(s).replaceAll(/"(role|content|messages|system|user|assistant)"/g, "'$1'"),
  ),
  syntax('key without quotes', (_, __, s) => compact(s).replace('"messages"', 'messages')),
  syntax('round quotes', (_, __, s) => compact(s).replace('"role"', '“role”')),
  syntax('quotation mark not escaped', (_, draw, s) => {
    const at = compact(s).indexOf('요') + 1;
    return at === 0
      ? undefined
      : `${compact(s).slice(0, at)} "${draw.pick(['무리', 'RPE', '휴식'])}" ${compact(s).slice(at)}`;
  }),
  syntax('line break as such', (_, __, s) =>
    compact(s).includes('\\n') ? compact(s).replace('\\n', '\n').replace('\n', '\r') : undefined,
  ),
  syntax('tab as such', (_, __, s) => compact(s).replace(/(요)(?=[.?! ])/, '$1\t')),
  syntax('wrong escape', (_, draw, s) => {
    const raw = compact(s);
    return raw.includes('\\n')
      ? raw.replace('\\n', draw.pick(['\\x0a', '\\d', '\\u00g', '\\시']))
      : undefined;
  }),
  syntax('NaN', (raw) => raw.replace(/\}$/, ',"weight":NaN}')),
  syntax('None', (raw, draw) => raw.replace(/\}$/, `,"reviewed":${draw.pick(['None', 'True', 'False'])}}`)),
  syntax('comment', (raw, draw) => `${raw} ${draw.pick(['// 확인 필요', '# todo', '/* ok */'])}`),
  syntax('two records on a line', (raw, draw) => `${raw}${draw.pick(['', ' ', ', '])}${raw}`),
  syntax('semicolon behind', (raw) => `${raw};`),
  syntax('numbered', (raw) => `1. ${raw}`),
  syntax('log line', (raw) => `INFO 2026-01-01 ${raw}`),
  syntax('code fence', (_, draw) => draw.pick(['```json', '```', '---'])),
  syntax('empty line', (_, draw) => draw.pick(['', ' ', '\t'])),
  syntax('array bracket open', (raw) => `[${raw},`),
  syntax('pretty-printed', (_, draw) => draw.pick(['{', '  "messages": [', '    {', '  ]', '}'])),
  syntax('mark inside', (raw) => `\ufeff${raw}`),
  syntax('brackets mixed up', (raw, _, s) =>
    s.metadata === undefined ? `${raw.slice(0, -2)}}]` : undefined,
  ),
  syntax('value missing', (_, __, s) => compact(s).replace('"role":"user"', '"role":')),
];

function duplicate(kind: string, damage: (raw: string, draw: Draw, specimen: Specimen) => string): Mutator {
  return {
    code: 'json.duplicate-key',
    kind,
    mutate(specimen, draw) {
      const raw = compact(specimen);
      const changed = damage(raw, draw, specimen);
      return changed === raw ? undefined : { raw: changed };
    },
  };
}

export const DUPLICATE_KEYS: readonly Mutator[] = [
  duplicate('role twice', (raw) =>
    raw.replace('"role":"assistant"', '"role":"assistant","role":"assistant"'),
  ),
  duplicate('old content kept', (raw) =>
    raw.replace('"role":"assistant",', '"role":"assistant","content":"이전 답변이에요.",'),
  ),
  duplicate('question twice', (raw) => raw.replace('"role":"user",', '"role":"user","content":"",')),
  duplicate('messages twice', (raw) => raw.replace('{"messages"', '{"messages":[],"messages"')),
  duplicate('metadata twice', (raw) =>
    (raw.includes('"metadata"')
      ? raw.replace(/\}$/, ',"metadata":{"category":"coaching-chat"}}')
      : raw
    ).replace(/("metadata":)(\{[^{}]*\}),"metadata":\{[^{}]*\}\}$/, '$1{"category":"x"},"metadata":$2}'),
  ),
  duplicate('escaped key', (raw) => raw.replace('"role":"user",', '"\\u0072ole":"user","role":"user",')),
  duplicate('id twice', (raw) => raw.replace('"metadata":{', '"metadata":{"id":"old",')),
];

const encoder = new TextEncoder();

/** The line that a file of these bytes gives, behind a first line. */
function lineOfBytes(bytes: Uint8Array): Line | undefined {
  const splitter = new LineSplitter();
  const head = encoder.encode('{}\n');
  const all = new Uint8Array(head.length + bytes.length);
  all.set(head);
  all.set(bytes, head.length);
  return [...splitter.push(all), ...splitter.end()][1];
}

function bytes(
  kind: string,
  damage: (raw: string, draw: Draw, s: Specimen) => Uint8Array | undefined,
): Mutator {
  return {
    code: 'json.encoding',
    kind,
    mutate(specimen, draw): Damage | undefined {
      const changed = damage(compact(specimen), draw, specimen);
      const line = changed && lineOfBytes(changed);
      return line ? { raw: line.text, line } : undefined;
    },
  };
}

/** Bytes with the one at `at` taken out or replaced. */
function without(all: Uint8Array, at: number, by: readonly number[]): Uint8Array {
  return Uint8Array.from([...all.slice(0, at), ...by, ...all.slice(at + 1)]);
}

function wideByte(text: Uint8Array, draw: Draw): number {
  const wide = [...text.keys()].filter((i) => (text[i] ?? 0) >= 0x80);
  return draw.pick(wide);
}

export const ENCODING: readonly Mutator[] = [
  bytes('byte lost', (raw, draw) => {
    const all = encoder.encode(raw);
    return without(all, wideByte(all, draw), []);
  }),
  bytes('byte of Latin-1', (raw, draw) => {
    const all = encoder.encode(raw);
    const at = wideByte(all, draw);
    return at < 0 ? undefined : Uint8Array.from([...all.slice(0, at), 0xe9, 0x20, ...all.slice(at)]);
  }),
  bytes('word in EUC-KR', (raw) => {
    const at = raw.indexOf('요');
    const head = encoder.encode(raw.slice(0, at));
    return at < 0 ? undefined : Uint8Array.from([...head, 0xbf, 0xe4, ...encoder.encode(raw.slice(at + 1))]);
  }),
  bytes('surrogates in bytes (CESU-8)', (raw) => {
    const at = raw.search(/[\ud800-\udbff]/);
    if (at < 0) return undefined;
    const pair = [...raw.slice(at, at + 2)].length === 1 ? [raw.charCodeAt(at), raw.charCodeAt(at + 1)] : [];
    const units = pair.flatMap((u) => [0xe0 | (u >> 12), 0x80 | ((u >> 6) & 63), 0x80 | (u & 63)]);
    return Uint8Array.from([
      ...encoder.encode(raw.slice(0, at)),
      ...units,
      ...encoder.encode(raw.slice(at + 2)),
    ]);
  }),
  {
    code: 'json.encoding',
    kind: 'byte order mark',
    mutate: (specimen, draw) => ({ raw: lineOf(specimen, draw), line: { index: 0, bom: true } }),
  },
  {
    code: 'json.encoding',
    kind: 'half an emoji in the question',
    mutate: (specimen) => ({ parts: withTexts(specimen, { question: `${specimen.question} \ud83d` }) }),
  },
  {
    code: 'json.encoding',
    kind: 'half an emoji in the answer',
    mutate(specimen) {
      const answer = specimen.answer.replace(/[\ud800-\udbff]([\udc00-\udfff])/, '$1');
      return answer === specimen.answer ? undefined : { parts: withTexts(specimen, { answer }) };
    },
  },
  {
    code: 'json.encoding',
    kind: 'cut inside an emoji by a script',
    mutate(specimen) {
      const raw = writeLine(specimen, 'ascii').replace(/(\\ud83[a-f])\\ud[c-f][0-9a-f]{2}/, '$1');
      return { raw };
    },
  },
];
