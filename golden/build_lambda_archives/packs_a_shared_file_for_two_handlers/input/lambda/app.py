def create(event, context):
    pass


def delete(event, context):
    pass
