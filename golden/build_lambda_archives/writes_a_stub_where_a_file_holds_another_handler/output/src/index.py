def other(event, context):
    return {"ok": True}
