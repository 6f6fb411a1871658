// Loads the module that is extended below, also where nothing else imports it.
import type {} from 'use-intl';
import type { en } from './en/index.ts';

/** The shape of the catalogue with English as its source: a key that is not there is a type error. */
export type Messages = typeof en;

/** The same keys with any text: what a translation must provide, completely. */
export type Translation = TextsOf<Messages>;

type TextsOf<Branch> = {
  readonly [Key in keyof Branch]: Branch[Key] extends string ? string : TextsOf<Branch[Key]>;
};

declare module 'use-intl' {
  interface AppConfig {
    Messages: Messages;
  }
}
