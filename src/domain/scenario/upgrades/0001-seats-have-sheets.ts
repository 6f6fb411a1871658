import { type Json, type JsonObject, isObject } from '../reading/json.ts';

/**
 * Format 0 was the first sketch of the format. Seats were only listed, a fact could be a plain text, the age of a person
 * was a number, and neither kind nor version was asked for.
 */
export function seatsHaveSheets(content: JsonObject): JsonObject {
  return {
    kind: 'warm-up',
    version: '0.1.0',
    ...content,
    ...(Array.isArray(content['seats']) && { seats: sheets(content['seats']) }),
    ...(isObject(content['facts']) && { facts: members(content['facts'], asFact) }),
    ...(isObject(content['people']) && { people: members(content['people'], withAge) }),
  };
}

function sheets(seats: Json[]): JsonObject {
  const named = seats.filter((seat) => typeof seat === 'string');
  return Object.fromEntries(
    named.map((seat) => [
      seat,
      { called: seat, sheet: { text: 'This sheet is not written yet.' } },
    ]),
  );
}

function asFact(fact: Json): Json {
  return typeof fact === 'string' ? { text: fact } : fact;
}

function withAge(person: Json): Json {
  return isObject(person) && typeof person['about'] === 'number'
    ? { ...person, about: `About ${person['about']} years old` }
    : person;
}

function members(group: JsonObject, change: (member: Json) => Json): JsonObject {
  return Object.fromEntries(Object.entries(group).map(([id, member]) => [id, change(member)]));
}
