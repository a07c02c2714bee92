import { Loading } from '../shared/Loading.tsx';

export function SecurityPage() {
  return <Loading />;
}
