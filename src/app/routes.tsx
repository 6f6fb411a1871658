import { lazy, type ReactNode, Suspense } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { useTranslations } from '../i18n/index.ts';
import { Skeleton } from '../ui/reading/skeleton.tsx';
import { RouteBoundary } from './failures/route-boundary.tsx';
import { patterns } from './paths.ts';
import { NotFoundPage } from './routes/not-found-page.tsx';
import { type Law, useLaw } from './services/law.ts';
import { useExitKey, useIsAway } from './services/quick-exit.ts';
import { useOpenProfile } from './services/open-profile.ts';
import { usePreferences } from './services/preferences.ts';
import { BareFrame } from './shell/bare-frame.tsx';
import { BlankPage } from './shell/blank-page.tsx';
import { Shell } from './shell/shell.tsx';

/** Loaded when a case is chosen: who comes back to a run or a debrief has one. */
const choosing = () => import('./routes/choosing-routes.ts');
const LibraryRoute = lazy(() => choosing().then((file) => ({ default: file.LibraryRoute })));
const StartRoute = lazy(() => choosing().then((file) => ({ default: file.StartRoute })));
const StartImportedRoute = lazy(() =>
  choosing().then((file) => ({ default: file.StartImportedRoute })),
);

/** Loaded when asked for: few people open them, and nobody does first. */
const RunsRoute = lazy(() =>
  import('./routes/runs-route.tsx').then((file) => ({ default: file.RunsRoute })),
);
const SettingsRoute = lazy(() =>
  import('./routes/settings-route.tsx').then((file) => ({ default: file.SettingsRoute })),
);
const AboutPage = lazy(() =>
  import('./routes/about-page.tsx').then((file) => ({ default: file.AboutPage })),
);

/** Loaded where several people share the device. */
const WhoRoute = lazy(() =>
  import('./late-profiles.tsx').then((file) => ({ default: file.WhoRoute })),
);

/** Loaded when a run is opened: the library does not need the rules of the world. */
const RunRoute = lazy(() =>
  import('./routes/run-route.tsx').then((file) => ({ default: file.RunRoute })),
);

/** Loaded when a finished run is read: scoring, the charts and the print forms stay off the play path. */
const DebriefRoute = lazy(() =>
  import('./routes/debrief-route.tsx').then((file) => ({ default: file.DebriefRoute })),
);

export function Routes() {
  const [path] = useLocation();
  const { preferences } = usePreferences();
  const profile = useOpenProfile();
  useExitKey(preferences.singleLetterKeys);
  if (useIsAway() || path === patterns.blank) return <BlankPage path={path} />;
  if (profile === null) {
    return (
      <BareFrame>
        <Contained path={path}>
          <WhoRoute />
        </Contained>
      </BareFrame>
    );
  }
  return (
    <Switch>
      <Route path={patterns.run}>
        {({ runId }) => (
          <Contained path={path}>
            <WithLaw>
              {(law) => <RunRoute key={runId} runId={decodeURIComponent(runId)} law={law} />}
            </WithLaw>
          </Contained>
        )}
      </Route>
      <Route path={patterns.debrief}>
        {({ runId, part }) => (
          <Contained path={path}>
            <WithLaw>
              {(law) => (
                <DebriefRoute
                  key={runId}
                  runId={decodeURIComponent(runId)}
                  part={part === undefined ? null : decodeURIComponent(part)}
                  law={law}
                />
              )}
            </WithLaw>
          </Contained>
        )}
      </Route>
      <Route>
        <Shell path={path}>
          <Contained path={path}>
            <Switch>
              <Route path={patterns.cases} component={LibraryRoute} />
              <Route path={patterns.start}>
                {({ caseId }) => <StartRoute caseId={decodeURIComponent(caseId)} />}
              </Route>
              <Route path={patterns.startImported}>
                {({ caseId }) => <StartImportedRoute caseId={decodeURIComponent(caseId)} />}
              </Route>
              <Route path={patterns.runs} component={RunsRoute} />
              <Route path={patterns.settings} component={SettingsRoute} />
              <Route path={patterns.about} component={AboutPage} />
              <Route component={NotFoundPage} />
            </Switch>
          </Contained>
        </Shell>
      </Route>
    </Switch>
  );
}

/**
 * Gives the law to a page that shows a case. Here and not in those pages: the entry names nearly all of its files
 * anyway, and a part that two pages share would be one more file on the way to the desk.
 */
function WithLaw({ children }: { children: (law: Law) => ReactNode }) {
  return children(useLaw());
}

/** A page that fails or is still arriving leaves the frame around it standing. */
function Contained({ path, children }: { path: string; children: ReactNode }) {
  const t = useTranslations('errors');
  return (
    <RouteBoundary path={path}>
      <Suspense fallback={<Skeleton label={t('loading')} />}>{children}</Suspense>
    </RouteBoundary>
  );
}
