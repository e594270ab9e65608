/**
 * C0 and C1 controls but tab, line feed and carriage return, terminal escape sequences, invisible separators and
 * direction marks. A joiner (U+200D) or a variation selector is part of an emoji and may stand. U+FFFD is not
 * among them: it stands for a character that is lost.
 */
export const CONTROL =
  /(?:\u001b\[[\d;]*[A-Za-z]|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffc\ufffe\uffff])+/g;

/** Halves of surrogate pairs, and the character that stands for what could not be decoded. */
export const LOST = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|\ufffd/;
