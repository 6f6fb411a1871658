import { Component, type ReactNode } from 'react';

interface ErrorBoundaryProps {
  /** A change of this value tries the content again, for example the address of the page. */
  resetKey?: string;
  /** What to show instead. `retry` renders the content again. */
  fallback: (failure: { code: string; retry: () => void }) => ReactNode;
  children: ReactNode;
}

/**
 * Keeps a failure to the part it happened in. A class, because React has no other form for it.
 * The error itself is printed on the console by React; people see a code they can read out.
 */
export class ErrorBoundary extends Component<
  ErrorBoundaryProps,
  { error: unknown; resetKey: string | undefined }
> {
  override state = { error: null, resetKey: this.props.resetKey };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  static getDerivedStateFromProps(
    props: ErrorBoundaryProps,
    state: { resetKey: string | undefined },
  ) {
    return props.resetKey === state.resetKey ? null : { error: null, resetKey: props.resetKey };
  }

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return this.props.fallback({
      code: errorCode(error),
      retry: () => this.setState({ error: null }),
    });
  }
}

/** A short code that is the same for the same failure, so that two reports can be recognised as one. */
function errorCode(error: unknown): string {
  const text = error instanceof Error ? `${error.name} ${error.message}` : String(error);
  let hash = 0x811c9dc5;
  for (const character of text)
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return `E-${(hash >>> 0).toString(16).padStart(8, '0')}`;
}
