import type { ScenarioFile } from '../format/scenario-file.ts';
import type { Provenance } from '../playable.ts';

/** Where something comes from and who vouches for it, by the dotted path of the object that says so. */
export function provenanceOf(file: ScenarioFile): Record<string, Provenance> {
  const found: Record<string, Provenance> = {};
  const visit = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return;
    if (!Array.isArray(value) && path !== '') {
      const provenance = stated(value as Stated);
      if (provenance !== null) found[path] = provenance;
    }
    for (const [key, below] of Object.entries(value)) {
      // Sources and reviews speak of themselves.
      if (path === '' && (key === 'sources' || key === 'review')) continue;
      visit(below, path === '' ? key : `${path}.${key}`);
    }
  };
  visit(file, '');
  return found;
}

type Stated = { source?: unknown; reviewer?: unknown; confidence?: unknown; note?: unknown };

function stated({ source, reviewer, confidence, note }: Stated): Provenance | null {
  const sources =
    typeof source === 'string' ? [source] : Array.isArray(source) ? source.map(String) : null;
  const provenance: Provenance = {
    ...(sources && { source: sources }),
    ...(typeof reviewer === 'string' && { reviewer }),
    ...(typeof confidence === 'string' && { confidence }),
    ...(typeof note === 'string' && { note }),
  };
  return Object.keys(provenance).length > 0 ? provenance : null;
}
