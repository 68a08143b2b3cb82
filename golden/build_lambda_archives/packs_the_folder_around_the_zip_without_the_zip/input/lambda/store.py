def put(item):
    pass
