/*
 * The checks of peer.mjs on the codes of a CSV file as the fields of its first four columns, in plain C without SIMD:
 * cc -O2 -o scalar scalar.c && ./scalar FILE. Tells its CPU seconds and its peak memory in kB as peak.cjs does.
 */
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

static uint32_t *slots;
static size_t room = 1 << 16, taken;

static uint32_t mix(uint32_t key) {
  key = (key ^ (key >> 16)) * 0x7feb352du;
  key = (key ^ (key >> 15)) * 0x846ca68bu;
  return key ^ (key >> 16);
}

/* Whether a number was there before. */
static int see(uint32_t key) {
  if (taken * 10 >= room * 7) {
    uint32_t *before = slots;
    size_t old = room;
    room *= 2;
    slots = calloc(room, sizeof *slots);
    for (size_t i = 0; i < old; i++) {
      if (!before[i]) continue;
      size_t at = mix(before[i]) & (room - 1);
      while (slots[at]) at = (at + 1) & (room - 1);
      slots[at] = before[i];
    }
    free(before);
  }
  size_t at = mix(key) & (room - 1);
  for (; slots[at]; at = (at + 1) & (room - 1)) {
    if (slots[at] == key) return 1;
  }
  slots[at] = key;
  taken++;
  return 0;
}

static const char *judge(const char *const *cell, const size_t *length) {
  static const int places[] = {-1, 0, -1, 1, 2, -1, 3, -1, -1, -1};
  const char *ten = cell[3];
  if (length[3] != 10) return "code";
  for (int i = 0; i < 10; i++) {
    if (ten[i] < '0' || ten[i] > '9') return "code";
  }
  int prefecture = (ten[0] - '0') * 10 + ten[1] - '0';
  if (prefecture < 1 || prefecture > 47 || places[ten[2] - '0'] < 0) return "code";
  if (length[0] != 2 || length[1] != 1 || length[2] != 7 || memcmp(cell[0], ten, 2) ||
      cell[1][0] != ten[2] || memcmp(cell[2], ten + 3, 7)) {
    return "parts";
  }
  int sum = 0;
  for (int i = prefecture > 10 && prefecture < 15 ? 3 : 0; i < 10; i++) {
    int product = (ten[i] - '0') * (2 - i % 2);
    sum += product > 9 ? product - 9 : product;
  }
  if (sum % 10) return "check digit";
  uint32_t number = prefecture * 4 + places[ten[2] - '0'];
  for (int i = 3; i < 10; i++) number = number * 10 + (ten[i] - '0');
  return see(number + 1) ? "duplicate" : NULL;
}

/* The cells of a line, of which the first four are kept; quoted ones may hold separators and line ends. */
static char *split(char *at, char *end, const char **cell, size_t *length) {
  for (int place = 0;; place++) {
    char *from = at;
    if (*at == '"') {
      for (at++; at < end && (*at != '"' || at[1] == '"'); at++) at += *at == '"';
      from++;
    }
    char *to = at;
    while (at < end && *at != ',' && *at != '\n') at++;
    if (*from != '"' && to == from) to = at;
    if (place < 4) cell[place] = from, length[place] = to - from;
    if (at >= end || *at++ == '\n') return at;
  }
}

int main(int count, char **arguments) {
  int file = count > 1 ? open(arguments[1], O_RDONLY) : -1;
  if (file < 0) return 2;
  slots = calloc(room, sizeof *slots);
  size_t size = 1 << 20, held = 0;
  char *buffer = malloc(size + 1);
  const char *cell[4];
  size_t length[4];
  long line = 0;
  for (ssize_t got; (got = read(file, buffer + held, size - held)) > 0;) {
    held += got;
    char *end = memrchr(buffer, '\n', held), *at = buffer;
    if (!end) return 2;
    for (end++; at < end;) {
      length[0] = length[1] = length[2] = length[3] = 0;
      at = split(at, end, cell, length);
      if (++line == 1) continue;
      const char *message = judge(cell, length);
      if (message) {
        printf("{\"line\":%ld,\"message\":\"%s\",\"cell\":\"%.*s\"}\n", line, message,
               (int)length[3], cell[3]);
      }
    }
    held -= end - buffer;
    memmove(buffer, end, held);
  }
  fflush(stdout);
  struct rusage usage;
  getrusage(RUSAGE_SELF, &usage);
  double seconds = usage.ru_utime.tv_sec + usage.ru_stime.tv_sec +
                   (usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
  fprintf(stderr, "\n%f %ld\n", seconds, usage.ru_maxrss);
}
