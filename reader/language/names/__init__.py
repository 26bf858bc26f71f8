"""Names of people, places and organisations: by pattern, and by a statistical model."""

import os

# The network's products are small: on them threads wait for each other longer than they work. numpy's library reads
# this when it is first loaded, and whoever has set it knows better.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
