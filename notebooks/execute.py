"""Runs all cells of one notebook with its kernel and writes it anew with what they show.

    python3 execute.py NOTEBOOK OUTPUT

What differs between two equal runs (times, addresses of messages) is left out, so that equal results are equal files.
Every cell of code must show something. A cell that fails or shows nothing ends the program with exit code 1 and a message.
"""

import asyncio
import re
import sys
from pathlib import Path
from queue import Empty

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionComplete, CellExecutionError

COLOUR = re.compile(r"\x1b\[[0-9;]*m")
# The kernel may say that a cell is done before it sends what the cell shows: so long it is listened to, in seconds;
# longer while less has come than is wanted.
AFTERWARDS = 0.3
PATIENCE = 20
START_UP = 120


class Client(NotebookClient):
    """A client that hears what comes late."""

    def __init__(self, notebook, **options):
        super().__init__(notebook, **options)
        self.wanted = [max(1, len(cell.get("outputs", []))) for cell in notebook.cells]

    async def _async_poll_output_msg(self, parent_msg_id, cell, cell_index):
        is_done = False
        while True:
            is_short = len(cell.outputs) < self.wanted[cell_index]
            limit = PATIENCE if is_short else AFTERWARDS
            try:
                message = await self.kc.iopub_channel.get_msg(timeout=limit if is_done else None)
            except Empty:
                return
            if message["parent_header"].get("msg_id") != parent_msg_id:
                continue
            try:
                self.process_message(message, cell, cell_index)
            except CellExecutionComplete:
                is_done = True
            is_done = is_done or any(each.output_type == "error" for each in cell.outputs)


def codes(notebook):
    return [cell for cell in notebook.cells if cell.cell_type == "code"]


def joined(outputs):
    """Text that was printed in pieces is one text."""
    whole = []
    for output in outputs:
        last = whole[-1] if whole else None
        if output.output_type == "stream" and last is not None and last.get("name") == output.name:
            last.text += output.text
        else:
            whole.append(output)
    return whole


def normalise(notebook):
    kernel = {"display_name": "Deno (sim101)", "language": "typescript", "name": "deno"}
    language = {"file_extension": ".ts", "mimetype": "text/x.typescript", "name": "typescript"}
    notebook.metadata = nbformat.from_dict({"kernelspec": kernel, "language_info": language})
    for number, cell in enumerate(codes(notebook)):
        cell.metadata = nbformat.from_dict({})
        cell.execution_count = number + 1
        cell.outputs = joined(cell.outputs)
        for output in cell.outputs:
            if "execution_count" in output:
                output.execution_count = number + 1


def main(source, target):
    notebook = nbformat.read(source, as_version=4)
    resources = {"metadata": {"path": str(Path(source).parent)}}
    client = Client(
        notebook, kernel_name="deno", resources=resources, timeout=None, startup_timeout=START_UP, iopub_timeout=60
    )
    try:
        asyncio.run(client.async_execute())
    except CellExecutionError as error:
        said = COLOUR.sub("", f"{error.ename}: {error.evalue}").strip()
        sys.exit(f"code cell {client.code_cells_executed}: {said}")
    silent = [str(i + 1) for i, cell in enumerate(codes(notebook)) if not cell.outputs]
    if silent:
        sys.exit(f"code cell {', '.join(silent)}: expected something to be shown, found nothing")
    normalise(notebook)
    nbformat.write(notebook, target)


if __name__ == "__main__":
    main(*sys.argv[1:])
