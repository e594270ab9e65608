// Preloaded into a measured process (`node --import`): leaves its peak resident memory, in KiB, in a file.
import { writeFileSync } from 'node:fs';

process.on('exit', () => writeFileSync(process.env.PEAK_MEMORY_FILE, `${process.resourceUsage().maxRSS}`));
