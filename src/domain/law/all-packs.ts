import al from './packs/al.json' with { type: 'json' };
import ba from './packs/ba.json' with { type: 'json' };
import int from './packs/int.json' with { type: 'json' };
import me from './packs/me.json' with { type: 'json' };
import mk from './packs/mk.json' with { type: 'json' };
import rs from './packs/rs.json' with { type: 'json' };
import xk from './packs/xk.json' with { type: 'json' };
import pointsFile from './points.json' with { type: 'json' };
import type { LawPackId } from './jurisdictions.ts';
import type { LawLibrary, LawPack, LawPoint } from './types.ts';

// JSON imports know "high" only as a string. What the assertions below promise is held by all-packs.test.ts.
const packs: Record<LawPackId, LawPack> = {
  AL: al as LawPack,
  BA: ba as LawPack,
  ME: me as LawPack,
  MK: mk as LawPack,
  RS: rs as LawPack,
  XK: xk as LawPack,
  INT: int as LawPack,
};

/** Everything the project records about the law: 328 entries and 49 points, about 220 KB of JSON (42 KB gzipped). */
export const lawLibrary: LawLibrary = {
  version: newest([pointsFile.version, ...Object.values(packs).map((pack) => pack.version)]),
  packs,
  points: pointsFile.points as readonly LawPoint[],
};

function newest(versions: readonly string[]): string {
  // YYYY-MM-DD sorts as text.
  return versions.reduce((newer, version) => (version > newer ? version : newer));
}
