import store


def handler(event, context):
    store.put(event)
