import { lazy } from 'react';
import { Route, Switch } from 'wouter';
import { FactsPage } from './facts/FactsPage.tsx';

const LadderResultPage = lazy(() => import('./result/LadderResultPage.tsx').then((page) => ({ default: page.LadderResultPage })));

/** The ladder 数字化车间 → 智能工厂 → 未来工厂: the facts, and what follows from them. */
export function LadderPage() {
  return (
    <Switch>
      <Route path="/a/:id/ladder/result" component={LadderResultPage} />
      <Route path="/a/:id/ladder/:fact?">{({ fact }) => <FactsPage key={fact} wanted={fact} />}</Route>
    </Switch>
  );
}
