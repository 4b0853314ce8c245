"""All records; importing this module completes ``Base.metadata``."""

from app.domain.purchases import PurchaseState
from db.models.audit import Blob, Change, Operation
from db.models.catalog import Barcode, ChannelAccount, Listing, Sku, SkuStatus, Tracking
from db.models.desk import OrderLink, OrderNote, OrderTag, SavedView
from db.models.inventory import (
    CountBin,
    CountLine,
    CountSerial,
    KitComponent,
    PurchaseLine,
    PurchaseOrder,
    Receipt,
    ReceiptLine,
    StockCount,
    Supplier,
    SupplierSku,
    Transfer,
    TransferLine,
    TransferState,
)
from db.models.jobs import ImportChange, ImportMapping, Job, JobRow, Outbox
from db.models.orders import (
    Allocation,
    Backorder,
    Customer,
    CustomerAddress,
    CustomerIdentity,
    ImportBatch,
    OrderAddress,
    OrderCharge,
    OrderEdit,
    OrderEvent,
    OrderHold,
    OrderLine,
    OrderTax,
    RoutingDecision,
    SalesOrder,
)
from db.models.people import (
    DatabaseInfo,
    LoginPepper,
    NumberSeries,
    Setting,
    Station,
    StationSession,
    UserAccount,
    UserSecret,
)
from db.models.shipments import LabelState, PackScan, PackSerial, Parcel, PrintJob, PrintState, Shipment, ShipmentLine
from db.models.stock import (
    Bin,
    BinStock,
    ChannelThreshold,
    DocumentKind,
    Location,
    Lot,
    MoveKind,
    Serial,
    StockLevel,
    StockMove,
    StockNote,
)

__all__ = [
    "Allocation", "Backorder", "Barcode", "Bin", "BinStock", "Blob", "Change", "ChannelAccount", "ChannelThreshold",
    "CountBin", "CountLine", "CountSerial", "Customer", "CustomerAddress", "CustomerIdentity", "DatabaseInfo",
    "DocumentKind", "ImportBatch", "ImportChange", "ImportMapping", "Job", "JobRow", "KitComponent", "LabelState",
    "Listing", "Location", "LoginPepper", "Lot", "MoveKind", "NumberSeries", "Operation", "OrderAddress",
    "OrderCharge", "OrderEdit", "OrderEvent", "OrderHold", "OrderLine", "OrderLink", "OrderNote", "OrderTag",
    "OrderTax", "Outbox", "PackScan", "PackSerial", "Parcel", "PrintJob", "PrintState", "PurchaseLine", "PurchaseOrder",
    "PurchaseState", "Receipt", "ReceiptLine", "RoutingDecision", "SalesOrder", "SavedView", "Serial", "Setting",
    "Shipment", "ShipmentLine", "Sku", "SkuStatus", "Station", "StationSession", "StockCount", "StockLevel",
    "StockMove", "StockNote", "Supplier", "SupplierSku", "Tracking", "Transfer", "TransferLine", "TransferState",
    "UserAccount", "UserSecret",
]  # fmt: skip
