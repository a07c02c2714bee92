import { Loading } from '../shared/Loading.tsx';

export function LadderPage() {
  return <Loading />;
}
