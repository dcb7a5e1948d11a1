/** Has a server listen where nobody else does; answers where, and how to end it. */
export async function listen(server) {
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    close: () => server.close(),
  };
}
