/** What each file of the bundled command begins with: yauzl is CommonJS and asks for Node's own modules by `require`. */
export const commandBanner =
  "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);";
