orders_certificate_arn = "arn:aws:acm:eu-west-1:111122223333:certificate/0b1c"
