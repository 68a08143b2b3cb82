"""The parts of `name_fifo_queues`."""
