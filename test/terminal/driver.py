"""Runs a command at a pseudo-terminal. Lines of JSON in ({"keys": "…"} or {"resize": [columns, rows]}), what the terminal shows out.

The last argument is the command; the exit status is the command's, 128 + n where signal n ended it.
"""
import fcntl, json, os, pty, select, signal, struct, sys, termios

columns, rows, *command = sys.argv[1:]


def resize(descriptor, columns, rows):
    fcntl.ioctl(descriptor, termios.TIOCSWINSZ, struct.pack("HHHH", int(rows), int(columns), 0, 0))


child, master = pty.fork()
if child == 0:
    resize(0, columns, rows)
    os.execvp(command[0], command)

resize(master, columns, rows)
orders = b""
watched = [master, 0]
while True:
    ready, _, _ = select.select(watched, [], [])
    if master in ready:
        try:
            shown = os.read(master, 65536)
        except OSError:
            shown = b""
        if not shown:
            break
        os.write(1, shown)
    if 0 in ready:
        more = os.read(0, 65536)
        if not more:
            # Whoever drives it has gone: so goes the terminal.
            os.kill(child, signal.SIGHUP)
            watched.remove(0)
        orders += more
        *whole, orders = orders.split(b"\n")
        for order in map(json.loads, whole):
            if "keys" in order:
                os.write(master, order["keys"].encode())
            else:
                resize(master, *order["resize"])
                os.kill(child, signal.SIGWINCH)

_, status = os.waitpid(child, 0)
sys.exit(os.waitstatus_to_exitcode(status) if os.WIFEXITED(status) else 128 + os.WTERMSIG(status))
