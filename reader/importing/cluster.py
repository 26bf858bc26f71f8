"""The workers of a Dask cluster, for archives that outgrow one machine; needs the optional packages of `jiaoyue[dask]`.

Jiaoyue must be installed where the workers run, and they must see the files to import under the same paths. Only what
was read comes back over the network; the library is written here.
"""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Executor
from contextlib import contextmanager

from reader.model.errors import JiaoyueError
from reader.model.said import Said

SECONDS = 15
"""How long is waited for the scheduler to answer."""


class ClusterMissing(JiaoyueError):
    """The optional packages that reach a cluster are not installed."""

    sentence = "Importing on a cluster is not installed: install jiaoyue[dask] and try again."


class ClusterUnreachable(JiaoyueError):
    """No scheduler answers, or it has no workers."""

    sentence = "The cluster at {address} cannot be used: {reason}."


@contextmanager
def cluster(address: str) -> Iterator[tuple[Executor, int]]:
    """The workers of the cluster with this scheduler (tcp://host:8786), and how many calls they do at once.

    Raises:
        ClusterMissing, ClusterUnreachable.
    """
    try:
        from distributed import Client
    except ImportError as error:
        raise ClusterMissing from error
    try:
        client = Client(address, timeout=SECONDS, set_as_default=False)
    except (OSError, ValueError, TypeError) as error:
        raise ClusterUnreachable(address=address, reason=Said("no scheduler answers there")) from error
    with client:
        threads = sum(client.nthreads().values())
        if not threads:
            raise ClusterUnreachable(address=address, reason=Said("it has no workers"))
        yield client.get_executor(pure=False), threads
