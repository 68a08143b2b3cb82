open_ports = []
