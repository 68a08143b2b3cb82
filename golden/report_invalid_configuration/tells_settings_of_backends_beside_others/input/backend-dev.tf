bucket         = "orders-state"
key            = "dev/orders.tfstate"
region         = "eu-west-1"
encrypt        = true
dynamodb_table = "orders-locks"
