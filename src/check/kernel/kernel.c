/*
 * Passes the rows of a register that are right beyond doubt, as fast-path.ts does, many at once: it
 * splits CSV or TSV with SIMD, reads the codes and remembers them. At the first row that it is not
 * sure of it stops, and JavaScript goes on. It never says what is wrong.
 *
 * scripts/kernel.ts compiles it to WebAssembly; nothing is imported, all memory is its own.
 */
#include <stdint.h>
#include <wasm_simd128.h>

#define ROOM(type, name, size) __attribute__((visibility("default"))) type name[size]

/* The sizes are those of layout.ts. */
#define CELLS 64
#define WORDS 4
#define WORD_BYTES 128
#define ROW_LIMIT (1024 * 1024)
#define LOG (1 << 14)
#define FAR 255

/* The bytes at hand begin with a row; 64 more may be looked at behind them. */
ROOM(_Alignas(64) uint8_t, bytes, 2 * ROW_LIMIT + 128);
/* A bit for each code without its check digit, and which pages of them are in use. */
ROOM(_Alignas(64) uint32_t, bits, 192000000 / 32);
ROOM(_Alignas(64) uint8_t, pages, 192000000 / 65536 + 1);
/* The codes as they came, and by how many lines each stands below the one before. */
ROOM(_Alignas(64) uint32_t, numbers, LOG);
ROOM(_Alignas(64) uint8_t, steps, LOG);
/* By two bytes: 1 where they are a character of Shift_JIS. */
ROOM(_Alignas(64) uint8_t, pairs, 65536);

struct plan {
  int32_t separator, quote, least, width, unique;
  /* Places of columns, -1 where there is none. */
  int32_t code, code7, prefecture, table;
  /* What holds for all rows: digits, or 0. */
  uint8_t fixed[4];
  int32_t words, adjoining;
  /* Where the word is read, what it stands for, and whether that is the 点数表. */
  struct { int32_t place, length, is_table; uint8_t digits[4]; } word[WORDS];
  int32_t beside[CELLS];
};
ROOM(struct plan, plan, 1);
ROOM(uint8_t, words, WORDS * WORD_BYTES);

/* What goes on from call to call. */
struct state {
  int32_t line, rows, noted, last_line;
  uint32_t last;
  int32_t same;
};
ROOM(struct state, state, 1);

static int32_t starts[CELLS], ends[CELLS];

static uint64_t word64(const uint8_t *at) {
  uint64_t word;
  __builtin_memcpy(&word, at, sizeof word);
  return word;
}

static uint16_t word16(const uint8_t *at) {
  uint16_t word;
  __builtin_memcpy(&word, at, sizeof word);
  return word;
}

/* Where in 64 bytes a separator, a line feed or a quote stands, a bit each. */
static inline uint64_t marks(const uint8_t *at, v128_t separator, v128_t quote) {
  const v128_t feed = wasm_i8x16_splat('\n');
  uint64_t all = 0;
#pragma clang loop unroll(full)
  for (int i = 0; i < 4; i++) {
    v128_t part = wasm_v128_load(at + 16 * i);
    v128_t hit = wasm_v128_or(wasm_v128_or(wasm_i8x16_eq(part, separator), wasm_i8x16_eq(part, feed)),
                              wasm_i8x16_eq(part, quote));
    all |= (uint64_t)(uint32_t)wasm_i8x16_bitmask(hit) << (16 * i);
  }
  return all;
}

/* The number of a right code, see fast-path.ts; -1 otherwise. */
static inline int64_t number_of(uint32_t p1, uint32_t p2, uint32_t t, const uint8_t *seven) {
  static const int8_t places[] = {-1, 0, -1, 1, 2, -1, 3, -1, -1, -1};
  if (p1 > 9 || p2 > 9 || t > 9 || places[t] < 0) return -1;
  uint32_t prefecture = p1 * 10 + p2;
  if (prefecture < 1 || prefecture > 47) return -1;
  /* Seven digits, with a zero in front. */
  uint64_t digits = (word64(seven) << 8) - 0x3030303030303000u;
  if ((digits | (digits + 0x7676767676767676u)) & 0x8080808080808080u) return -1;
  /* Those that count twice, less nine where that has two digits; then the sum of all. */
  uint64_t twice = digits & 0x00ff00ff00ff0000u;
  uint64_t above = ((twice + 0x7b7b7b7b7b7b7b7bu) >> 7) & 0x0101010101010101u;
  uint32_t sum = (digits + twice - above * 9) * 0x0101010101010101u >> 56;
  if (prefecture < 11 || prefecture > 14) {
    sum += 2 * p1 - (p1 > 4 ? 9 : 0) + p2 + 2 * t - (t > 4 ? 9 : 0);
  }
  if (sum % 10 != 0) return -1;
  uint64_t two = (digits * 10 + (digits >> 8)) & 0x00ff00ff00ff00ffu;
  uint64_t four = (two * 100 + (two >> 16)) & 0x0000ffff0000ffffu;
  uint32_t code7 = (uint32_t)(four * 10000 + (four >> 32));
  if (code7 == 0 || code7 == 9999999) return -1;
  return (int64_t)(prefecture * 4 + places[t]) * 10000000 + code7;
}

static int is_word(int i) {
  const uint8_t *cell = bytes + starts[plan->word[i].place], *word = words + i * WORD_BYTES;
  int32_t length = ends[plan->word[i].place] - starts[plan->word[i].place];
  if (length != plan->word[i].length) return 0;
  for (int at = 0; at < length; at++) {
    if (cell[at] != word[at]) return 0;
  }
  return 1;
}

/* The number of the row at hand, of its ten digits or of its parts; -1 where it is not sure. */
static inline int64_t read_row(void) {
  const uint8_t *ten = 0, *head = 0, *table = 0, *seven = 0;
  int32_t place = plan->code;
  if (place >= 0) {
    if (ends[place] - starts[place] != 10) return -1;
    ten = bytes + starts[place];
    head = ten, table = ten + 2, seven = ten + 3;
  }
  if ((place = plan->prefecture) >= 0) {
    const uint8_t *own = bytes + starts[place];
    if (ends[place] - starts[place] != 2) return -1;
    if (head && word16(own) != word16(head)) return -1;
    head = own;
  }
  if ((place = plan->table) >= 0) {
    const uint8_t *own = bytes + starts[place];
    if (ends[place] - starts[place] != 1) return -1;
    if (table && *own != *table) return -1;
    table = own;
  }
  for (int i = 0; i < plan->words; i++) {
    const uint8_t *digits = plan->word[i].digits;
    if (!is_word(i)) return -1;
    if (plan->word[i].is_table) {
      if (table && *digits != *table) return -1;
      table = digits;
    } else {
      if (head && word16(digits) != word16(head)) return -1;
      head = digits;
    }
  }
  if (!head && plan->fixed[0]) head = plan->fixed;
  if (!table && plan->fixed[2]) table = plan->fixed + 2;
  if ((place = plan->code7) >= 0) {
    const uint8_t *own = bytes + starts[place];
    if (ends[place] - starts[place] != 7) return -1;
    if (seven && (word64(own) ^ word64(seven)) << 8) return -1;
    seven = own;
  }
  if (!head || !table || !seven) return -1;
  uint32_t p1 = head[0] - '0', p2 = head[1] - '0', t = *table - '0';
  for (int i = 0; i < plan->adjoining; i++) {
    place = plan->beside[i];
    int32_t length = ends[place] - starts[place];
    if (length == 0) continue;
    uint32_t other = t == 1 ? 3 : t == 3 ? 1 : 0;
    if (length != 7 || number_of(p1, p2, other, bytes + starts[place]) < 0) return -1;
  }
  return number_of(p1, p2, t, seven);
}

/* Whether a code is no duplicate; it is then remembered. */
static inline int is_new(uint32_t key) {
  if (key == state->last) {
    state->same++;
    return 1;
  }
  uint32_t number = key / 10, bit = 1u << (number & 31), *word = &bits[number >> 5];
  uint32_t step = (uint32_t)(state->line - state->last_line);
  if (*word & bit || step >= FAR || state->noted == LOG) return 0;
  *word |= bit;
  pages[number >> 16] = 1;
  numbers[state->noted] = number;
  steps[state->noted++] = (uint8_t)step;
  state->last = key;
  state->last_line = state->line;
  return 1;
}

/*
 * Passes rows from one on, and answers where the first stands that it does not pass, or that does
 * not end before `size`.
 */
__attribute__((export_name("run"))) int32_t run(int32_t at, int32_t size) {
  const v128_t separator = wasm_i8x16_splat((int8_t)plan->separator);
  /* A line feed again, where there are no quotes. */
  const v128_t quote = wasm_i8x16_splat((int8_t)plan->quote);
  const uint8_t opening = plan->quote, between = plan->separator;
  int32_t base = at & ~63, start, cell, count, breaks, place;
  uint64_t left = marks(bytes + base, separator, quote) & (~0ull << (at & 63));

#define NEXT(to)                                        \
  while (left == 0) {                                   \
    base += 64;                                         \
    if (base > size) return start;                      \
    left = marks(bytes + base, separator, quote);       \
  }                                                     \
  to = base + __builtin_ctzll(left);                    \
  left &= left - 1;                                     \
  if (to >= size) return start;

  for (start = at;; start = at) {
    cell = start, count = 0, breaks = 0;
    for (;;) {
      NEXT(at);
      uint8_t byte = bytes[at];
      if (byte == opening && byte != '\n') {
        /* Elsewhere it is a character of the cell. */
        if (at != cell) continue;
        for (;;) {
          NEXT(place);
          if (bytes[place] == '\n') breaks++;
          if (bytes[place] != opening) continue;
          if (bytes[place + 1] != opening) break;
          NEXT(place);
        }
        NEXT(at);
        byte = bytes[at];
        /* The cell ends right behind its quote. */
        if (at != place + 1 && !(at == place + 2 && bytes[place + 1] == '\r' && byte == '\n')) {
          return start;
        }
        if (byte != between && byte != '\n') return start;
        cell++;
      } else {
        place = at;
      }
      if (count == CELLS) return start;
      starts[count] = cell;
      ends[count] = place;
      count++;
      cell = at + 1;
      if (byte == '\n') break;
    }
    if (at > start && bytes[at - 1] == '\r' && ends[count - 1] == at) ends[count - 1] = at - 1;
    if (count < plan->least || count > plan->width || at - start > ROW_LIMIT) return start;
    int64_t number = read_row();
    if (number < 0 || (plan->unique && !is_new((uint32_t)number))) return start;
    state->rows++;
    state->line += breaks + 1;
    at++;
  }
}

/* Whether a byte stands between two places. */
__attribute__((export_name("holds"))) int32_t holds(int32_t from, int32_t to, int32_t byte) {
  const v128_t wanted = wasm_i8x16_splat((int8_t)byte);
  for (; from + 64 <= to; from += 64) {
    v128_t hit = wasm_i8x16_eq(wasm_v128_load(bytes + from), wanted);
    for (int i = 1; i < 4; i++) {
      hit = wasm_v128_or(hit, wasm_i8x16_eq(wasm_v128_load(bytes + from + 16 * i), wanted));
    }
    if (wasm_v128_any_true(hit)) return 1;
  }
  for (; from < to; from++) {
    if (bytes[from] == byte) return 1;
  }
  return 0;
}

/* Whether the bytes between two places are text in Shift_JIS; half a character at the end is none. */
__attribute__((export_name("is_shift_jis"))) int32_t is_shift_jis(int32_t from, int32_t to) {
  while (from < to) {
    if (from + 16 <= to && !wasm_i8x16_bitmask(wasm_v128_load(bytes + from))) {
      from += 16;
      continue;
    }
    uint8_t byte = bytes[from];
    if (byte < 0x80 || (byte > 0xa0 && byte < 0xe0)) {
      from++;
    } else {
      if (from + 1 == to || !pairs[byte << 8 | bytes[from + 1]]) return 0;
      from += 2;
    }
  }
  return 1;
}
