variable "project" {
  type    = string
  default = "shop"
}

variable "size" {
  type    = number
  default = ceil(1.5)

  validation {
    condition     = var.size > 0
    error_message = "A size is above 0."
  }
}

variable "orders_queue" {
  type    = string
  default = null
}

locals {
  orders_queue  = coalesce(var.orders_queue, "${var.project}-orders")
  ingest_queue  = coalesce(var.ingest_queue, "${var.project}-ingest")
  audit_queue   = coalesce(var.audit_queue, "${var.project}-audit")
  archive_queue = coalesce(var.archive_queue, "${var.project}-archive")
  export_queue  = coalesce(var.export_queue, "${var.project}-export")
  import_queue  = coalesce(var.import_queue, "${var.project}-import")
  search_queue  = coalesce(var.search_queue, "${var.project}-search")
  report_queue  = coalesce(var.report_queue, "${var.project}-report")
  billing_queue = coalesce(var.billing_queue, "${var.project}-billing")
  stock_queue   = coalesce(var.stock_queue, "${var.project}-stock")
  mail_queue    = coalesce(var.mail_queue, "${var.project}-mail")
  alerts_queue  = coalesce(var.alerts_queue, "${var.project}-alerts")
}

variable "ingest_queue" {
  type    = string
  default = null
}

variable "audit_queue" {
  type    = string
  default = null
}

variable "archive_queue" {
  type    = string
  default = null
}

variable "export_queue" {
  type    = string
  default = null
}

variable "import_queue" {
  type    = string
  default = null
}

variable "search_queue" {
  type    = string
  default = null
}

variable "report_queue" {
  type    = string
  default = null
}

variable "billing_queue" {
  type    = string
  default = null
}

variable "stock_queue" {
  type    = string
  default = null
}

variable "mail_queue" {
  type    = string
  default = null
}

variable "alerts_queue" {
  type    = string
  default = null
}

output "queues" {
  value = {
    orders  = local.orders_queue
    ingest  = local.ingest_queue
    audit   = local.audit_queue
    archive = local.archive_queue
    export  = local.export_queue
    import  = local.import_queue
    search  = local.search_queue
    report  = local.report_queue
    billing = local.billing_queue
    stock   = local.stock_queue
    mail    = local.mail_queue
    alerts  = local.alerts_queue
  }
}

output "size" {
  value = var.size
}
