 1 | resource "aws_sqs_queue" "orders" {
 2 |   name = "orders"
 3 |
 4 |   tags = {
 5 |     Name = "orders"
 6 |   }
 7 | }
