import type { Text } from '../contract/source.ts';
import type { MessageData } from '../finding.ts';
import en from './findings.en.json' with { type: 'json' };
import ko from './findings.ko.json' with { type: 'json' };
import { formatMessage, type MessageBundle } from './message.ts';
import schemaEn from './schema.en.json' with { type: 'json' };
import schemaKo from './schema.ko.json' with { type: 'json' };

/** Messages of findings in one language. */
export interface FindingBundle {
  /** Key of a code's message: its variant's own where there is one. */
  key(code: string, variant: string | undefined): string;
  format(key: string, data: MessageData): string;
}

const BUNDLES: Readonly<Record<keyof Text, FindingBundle>> = {
  en: makeBundle({ ...schemaEn, ...en }),
  ko: makeBundle({ ...schemaKo, ...ko }),
};

export function findingBundle(language: keyof Text): FindingBundle {
  return BUNDLES[language];
}

function makeBundle(messages: MessageBundle): FindingBundle {
  return {
    key(code, variant) {
      if (variant === undefined) return code;
      // A contract's own codes share the messages of their kind (`*.table-unknown`); a schema's are whole keys.
      return (
        [`${code}.${variant}`, `*.${variant}`, variant].find((key) => Object.hasOwn(messages, key)) ?? code
      );
    },
    format: (key, data) => formatMessage(messages, key, data),
  };
}
