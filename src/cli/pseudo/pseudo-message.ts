import type { CompiledMessage } from 'icu-minify/format';
import type { Voice } from './voices.ts';

/**
 * A compiled message with its literal texts said in another voice. Arguments, plurals, selects and tags stay as they are.
 *
 * In the compiled form a text is a string and `#` a number; everything else is a list that begins with a name:
 * `[argument]`, `[argument, kind, options or style]` or `[tag, ...children]`.
 */
export function pseudoMessage(message: CompiledMessage, voice: Voice): CompiledMessage {
  return typeof message === 'string' ? voice(message) : message.map((node) => inNode(node, voice));
}

/** Marks where a message begins and ends, so that a text that is no message can be told from one that is. */
export function bracketed(message: CompiledMessage): CompiledMessage {
  if (message === '') return message;
  return typeof message === 'string' ? `[${message}]` : ['[', ...message, ']'];
}

type Node = Exclude<CompiledMessage, string>[number];

const SELECTS: readonly unknown[] = [1, 2, 3];

function inNode(node: Node, voice: Voice): Node {
  if (typeof node === 'string') return voice(node);
  if (typeof node === 'number') return node;
  const [name, second, ...rest] = node;
  if (second === undefined) return node;
  if (SELECTS.includes(second)) {
    const options = Object.entries(rest[0] as Record<string, CompiledMessage | 0>);
    const said = options.map(([key, option]) => [
      key,
      option === 0 ? option : pseudoMessage(option, voice),
    ]);
    return [name, second, Object.fromEntries(said)] as Node;
  }
  if (typeof second === 'number') return node;
  const children = [second, ...rest] as Node[];
  return [name, ...children.map((child) => inNode(child, voice))] as Node;
}
