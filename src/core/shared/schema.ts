import * as z from 'zod/mini';

// A strict content security policy forbids the code zod would compile at run time.
z.config({ jitless: true });

export { z };
