// Preloaded into VS Code's server: ends it with everything it started when the process that started it is gone,
// however that one ended. The other end of the standard input is then closed.
if (process.argv[1]?.endsWith('server-main.js')) {
  process.stdin.on('end', () => {
    if (process.platform !== 'win32') process.kill(-process.pid, 'SIGKILL');
    process.exit(1);
  });
  process.stdin.resume();
  process.stdin.unref();
}
