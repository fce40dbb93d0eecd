import { createServer } from 'node:net';
import { Stop } from './report.mjs';

/** Says at once that the port is taken, rather than after minutes of building. What else is wrong, the command says. */
export async function stopOnTakenPort({ PORT = '4000', HOST = '127.0.0.1' } = process.env) {
  const port = Number(PORT);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) return;
  const code = await new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error) => resolve(error.code));
    probe.listen({ port, host: HOST }, () => probe.close(() => resolve(null)));
  });
  if (code === 'EADDRINUSE')
    throw new Stop(
      `Port ${port} on ${HOST} is taken by another program, or by Aftalespor itself running elsewhere. Choose another: PORT=${port + 1} npm start`,
    );
}
