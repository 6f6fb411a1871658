import { unreachable } from '../../../shared/assert.ts';
import type { Scene, Verdict } from './criterion.ts';
import { judgeMenu } from './menu.ts';
import { judgeOmission } from './omission.ts';
import { judgeOrder } from './order.ts';
import { judgeProportionality } from './proportionality.ts';
import { judgeQuality } from './quality.ts';
import { judgeReason } from './reason.ts';
import { judgeSharing } from './sharing.ts';
import { judgeTiming } from './timing.ts';

/** The rule for the kind of item (rule 30). */
export function judge(scene: Scene): Verdict {
  const { item } = scene.compiled;
  switch (item.kind) {
    case 'quality':
      return judgeQuality(item, scene);
    case 'menu':
      return judgeMenu(item, scene);
    case 'timing':
      return judgeTiming(item, scene);
    case 'order':
      return judgeOrder(item, scene);
    case 'omission':
      return judgeOmission(item, scene);
    case 'sharing':
      return judgeSharing(item, scene);
    case 'proportionality':
      return judgeProportionality(item, scene);
    case 'reason':
      return judgeReason(item, scene);
    default:
      return unreachable(item);
  }
}
