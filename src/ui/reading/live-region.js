import { VisuallyHidden } from './visually-hidden.tsx';
/**
 * Speaks its message when it changes. Keep it mounted and change the text; an empty message is silent.
 * One polite region per screen; assertive is for the loss of storage only.
 */
export function LiveRegion({ message, assertive }) {
    return (<VisuallyHidden>
      <span role={assertive ? 'alert' : 'status'}>{message}</span>
    </VisuallyHidden>);
}
