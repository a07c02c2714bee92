import { create } from 'zustand';
import { useAssessment } from './assessmentStore.ts';

/** Whether the browser has promised not to clear the data when space is short; null is not known yet. */
export const usePersistence = create<{ readonly persisted: boolean | null }>()(() => ({ persisted: null }));

/** Asks the browser to keep the data; some decide alone, some ask the user. */
export async function askToPersist(): Promise<void> {
  const storage = storageManager();
  if (storage === undefined) return;
  const persisted = (await storage.persisted()) || (await storage.persist());
  usePersistence.setState({ persisted });
}

/** Asks at the first change of an assessment, when there is something to lose. */
export function watchPersistence(): void {
  void storageManager()?.persisted().then((persisted) => {
    usePersistence.setState({ persisted });
  }, () => undefined);
  const stop = useAssessment.subscribe((state, before) => {
    if (state.assessment === before.assessment || state.assessment?.id !== before.assessment?.id) return;
    stop();
    askToPersist().catch(() => undefined);
  });
}

/** Missing on plain http and in old browsers, whatever the types say. */
function storageManager(): StorageManager | undefined {
  return (navigator as Partial<Navigator>).storage;
}
