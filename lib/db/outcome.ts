import type { Result } from '../core/result.ts';
import type { StorageFailure } from './storage-failure.ts';

/** What every act on the notebook answers: it never throws for what the browser refuses. */
export type Outcome<Value> = Promise<Result<Value, StorageFailure>>;
