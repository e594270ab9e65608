import fc from 'fast-check';

/** Texts by what is hard about them. */
export const SAMPLES: Readonly<Record<string, string>> = {
  empty: '',
  korean: '오늘 컨디션은 74점(B)이에요. 어제보다 +10bpm 높으니 가볍게 걷는 정도가 좋아요!',
  'korean markdown':
    '## 📊 컨디션 분석\n\n| 지표 | 값 | 판단 |\n| --- | --- | --- |\n| 수면 | 6.5시간 | ⚠️ 부족 |\n\n- **권장**: 휴식 (Buchheit, 2014)\n',
  'hangul without spaces': '아버지가방에들어가신다그리고나오지않으신다'.repeat(20),
  'hangul in NFD': '안녕하세요 반갑습니다. 컨디션 분석이에요.'.normalize('NFD'),
  'old hangul, half width, compatibility': 'ᄒᆞᆫ글 나랏〮말〯ᄊᆞ미 ﾡﾢﾣ ㄱㄴㄷ ㅋㅋㅋㅋㅋ ㅠㅠ',
  english:
    "The quick brown fox doesn't jump; it'll REST. They'VE said I'M 'quoted' o'clock 'save 'LL 'd 'x '",
  'long s after an apostrophe': "it'ſ don't'S 'ſ",
  code: 'export function f<T>(x: T[]): T | undefined {\n\treturn x?.[0] ?? undefined; // ok\n}\n\n\n',
  json: '{"messages":[{"role":"user","content":"\\"\\u00e9\\n\\t\\\\"}],"n":-1.25e-10}',
  emoji: '👨‍👩‍👧‍👦 ❤️ ❤ 👍🏽 🇰🇷🇰🇷 🏳️‍🌈 1️⃣ 🦙🫠 🪿!',
  'white space': ' a  b   c\t\td \n e\n\n\n  f \r\n\r\n g\u00a0h\u3000\u3000i\u2028\u2029 \u000b\u000c j   ',
  'byte order mark, next line': '\ufeffa \ufeff\n\ufeff\ufeffb \u0085\u0085 c\u0085\nd\u200b\u200be',
  digits: '1 12 123 1234 12345 1234567890 3.14159 2024-07-26 ½²³ ٣٤٥٦٧ १२३४५ 𝟏𝟐𝟑𝟒 Ⅻ ㊿',
  thai: 'สวัสดีครับ วันนี้อากาศดีมาก ฉันจะไปวิ่ง',
  'other scripts': 'नमस्ते दुनिया مرحبا بالعالم שלום Привет Ελληνικά こんにちは世界 𠮷野家 𓀀𓀁 镇Ꙋ',
  'combining marks': 'e\u0301a\u0308\u0323 Z\u0351\u036b\u0343a\u0363l\u0348g\u0349o',
  'lone surrogates': '\ud800 a\udc00b \udc00\ud800 \ud83d1\ude00 \ud83d\ud83d\ude00 x\ud800',
  controls: '\u0000\u0001a\u001f\u007f\u0080\u009f b\u001c\u001d',
  'special tokens in the text':
    '<|begin_of_text|>a<|eot_id|><|eot_id|> <|reserved_special_token_247|>\n<|python_tag|>  ',
  'not special tokens':
    '<|foo|> <| eot_id|> <|EOT_ID|> <|reserved_special_token_248|> <|reserved_special_token_00|> <|<|',
  'long runs': `${'-'.repeat(300)} ${'='.repeat(79)}\n${'ㅋ'.repeat(200)}${'!?'.repeat(100)}${'a'.repeat(700)}${' '.repeat(500)}.`,
};

const fragments = [
  ...Object.values(SAMPLES).flatMap((text) => text.match(/\S{1,4}|\s+/gu) ?? []),
  ...[
    '가',
    '나는',
    '에서',
    '이에요',
    ' 운동',
    ' 휴식',
    "'s",
    "'Re",
    "'",
    ' ',
    '  ',
    '\n',
    '\r',
    '\t',
    '1',
    '22',
    '333',
  ],
  ...[
    '<|',
    '|>',
    '<|eot_id|>',
    '\ud83d',
    '\ude00',
    '\u200d',
    '\ufe0f',
    '\ufeff',
    '\u0085',
    '\u1112',
    '\u1161',
    '\u11ab',
  ],
];

/** Any UTF-16 text, lone surrogates included: pieces of the samples, any code points, any units. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...fragments) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
      {
        weight: 1,
        arbitrary: fc.integer({ min: 0xac00, max: 0xd7a3 }).map((unit) => String.fromCharCode(unit)),
      },
      { weight: 1, arbitrary: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) },
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''));
