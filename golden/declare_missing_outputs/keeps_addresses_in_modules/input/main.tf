module "storage" {
  source = "./modules/storage"
  name   = "orders-reports"
}

module "archive" {
  source = "./modules/storage"
  count  = 2
  name   = "orders-archive-${count.index}"
}

moved {
  from = aws_s3_bucket.reports
  to   = module.storage.aws_s3_bucket.this
}

moved {
  from = module.archive.aws_s3_bucket.this
  to   = module.archive[0].aws_s3_bucket.this
}

import {
  id = "orders-legacy"
  to = module.storage.aws_s3_bucket.legacy
}

removed {
  from = module.storage.aws_s3_bucket.old

  lifecycle {
    destroy = false
  }
}
