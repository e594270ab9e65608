import type { Finding, MessageData, Span } from '../finding.ts';
import en from '../l10n/contract.en.json' with { type: 'json' };
import ko from '../l10n/contract.ko.json' with { type: 'json' };
import { formatMessage, type MessageBundle } from '../l10n/message.ts';
import schemaEn from '../l10n/schema.en.json' with { type: 'json' };
import schemaKo from '../l10n/schema.ko.json' with { type: 'json' };
import type { ContractPlace, ContractPlaces } from './places.ts';
import type { ContractPath } from './report.ts';

/** Languages of messages. */
export type MessageLanguage = 'ko' | 'en';

/** A finding in one of the contract's files. */
export interface ContractFinding extends Finding {
  /** Path as the reader was asked for it. */
  readonly file: string;
}

/** Takes a problem at a path of the contract. A `ContractReport` that can also point to the key of a value. */
export type PathReport = (path: ContractPath, key: string, data?: MessageData, within?: Span | 'key') => void;

const BUNDLES: Readonly<Record<MessageLanguage, MessageBundle>> = {
  en: { ...schemaEn, ...en },
  ko: { ...schemaKo, ...ko },
};

/** Problems that leave the contract usable. */
const WARNINGS: ReadonlySet<string> = new Set(['citations.unused', 'split.fraction']);

/** Turns problems at paths into findings in files. */
export function createReport(
  places: ContractPlaces,
  lang: MessageLanguage,
  sink: (finding: ContractFinding) => void,
): PathReport {
  return (path, key, data, within) => sink(contractFinding(places.locate(path, within), key, data, lang));
}

/** The finding of message `contract.<key>`; its code is the key's first part. */
export function contractFinding(
  place: ContractPlace,
  key: string,
  data: MessageData | undefined,
  lang: MessageLanguage,
): ContractFinding {
  return {
    file: place.file,
    code: `contract.${key.split('.', 1)[0]}`,
    severity: WARNINGS.has(key) ? 'warning' : 'error',
    line: place.line,
    span: place.span,
    message: contractMessage(key, data, lang),
    ...(data && { data }),
  };
}

function contractMessage(key: string, data: MessageData | undefined, lang: MessageLanguage): string {
  const bundle = BUNDLES[lang];
  return formatMessage(bundle, Object.hasOwn(bundle, `contract.${key}`) ? `contract.${key}` : key, data);
}
