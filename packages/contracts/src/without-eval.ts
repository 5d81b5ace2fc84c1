import { z } from "zod";

// zod would try `new Function`, which pages that forbid eval report as an attack. Schemas read this when they are made.
z.config({ jitless: true });
