import { describe, expect, it } from 'vitest';
import { visible } from '../../../src/cli/terminal/visible.js';

describe('visible', () => {
  it('lets nothing through that acts on a terminal', () => {
    expect(visible('a\u0000\u001b[31m\r\n\t\u007f\u009b\u202e\u2066\u2028\ud800z')).toBe(
      'a␀␛[31m␍␊␉␡␡����z',
    );
    expect(visible('架空診療所 𠮷')).toBe('架空診療所 𠮷');
  });
});
